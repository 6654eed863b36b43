package dev.stackwright.app.shell;

import dev.stackwright.app.project.Project;

/** Where the open project lies. */
interface Desk {

    Project project();

    /** Shows another project in place of the open one, which is forgotten. */
    void show(Project project);

    /** Says in passing that something went well. */
    void note(String message);
}
