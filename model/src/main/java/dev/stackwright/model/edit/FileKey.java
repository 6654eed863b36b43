package dev.stackwright.model.edit;

/** Names one text of a project, whatever path it is saved under. */
public record FileKey(String name) implements Comparable<FileKey> {

    /** The compose file the project was opened with. */
    public static final FileKey MAIN = new FileKey("main");

    @Override
    public int compareTo(FileKey other) {
        return name.compareTo(other.name);
    }
}
