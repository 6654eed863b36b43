package dev.stackwright.app.editor;

/** What can be done with a name in a text. */
public interface NameWays {

    /**
     * Goes to where the name is defined.
     *
     * @param offset a place of the name, in characters of the file
     */
    void goToDefinition(int offset);

    /** Lets the user call what is named at the caret otherwise. */
    void rename();
}
