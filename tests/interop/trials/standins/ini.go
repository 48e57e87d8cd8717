// Prints a value of an INI file as the Go library ini.v1 reads it: the one of Gitea
// (whose lines do not go on behind a backslash) and of Grafana.
package main

import (
	"fmt"
	"os"

	"gopkg.in/ini.v1"
)

func main() {
	options := ini.LoadOptions{IgnoreContinuation: os.Args[1] == "app"}
	file, err := ini.LoadSources(options, os.Args[2])
	if err != nil {
		panic(err)
	}
	fmt.Println(file.Section(os.Args[3]).Key(os.Args[4]).String())
}
