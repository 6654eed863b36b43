package dev.stackwright.app.shell;

import dev.stackwright.app.controls.NoticeBars;
import dev.stackwright.app.project.Project;
import dev.stackwright.model.edit.FileKey;

/** Where the open project lies. */
interface Desk {

    Project project();

    /** The file whose text is in front. */
    FileKey front();

    /** Shows another project in place of the open one, which is forgotten. */
    void show(Project project);

    /** Where messages on the open project stay. */
    NoticeBars notices();

    /** Says in passing that something went well. */
    void note(String message);
}
