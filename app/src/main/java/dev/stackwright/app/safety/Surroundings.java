package dev.stackwright.app.safety;

import dev.stackwright.app.project.Project;

/** What the keeping of work asks of the window it works for. */
public interface Surroundings {

    /** True while the window writes its files. */
    boolean isSaving();

    /** Saves the project. */
    void save();

    /** Runs the action once nothing unsaved can be lost by it; not at all where the user would rather stay. */
    void leaving(Runnable action);

    /** Shows another project in place of the open one. */
    void show(Project project);

    /** Says in passing that something has happened. */
    void tell(String title, String text);
}
