package dev.stackwright.model.workspace;

import dev.stackwright.model.design.Design;
import dev.stackwright.model.design.DesignMerge;
import dev.stackwright.model.edit.Edit;
import dev.stackwright.model.edit.Snapshot;
import dev.stackwright.model.merge.LineDiff;
import dev.stackwright.model.merge.MergeChoice;
import dev.stackwright.model.merge.TextMerge;
import dev.stackwright.model.text.TextDocument;
import java.util.List;
import java.util.Optional;

/**
 * What two have made of one project: the text merged line by line, the design field by field.
 *
 * @param text   of the compose file
 * @param design of the file beside it
 */
public record ProjectMerge(TextMerge text, DesignMerge design) {

    /** One state of a project's two files. */
    public record State(TextDocument text, Design design) {

        public static final State EMPTY = new State(TextDocument.of(""), Design.EMPTY);

        public static State of(Snapshot snapshot) {
            return new State(snapshot.text(), snapshot.design());
        }

        /** What the files held when they were last read or written. */
        public static State of(ProjectFile file) {
            return new State(file.savedText(), file.savedDesign());
        }
    }

    public static ProjectMerge of(State base, State mine, State theirs) {
        return new ProjectMerge(TextMerge.of(base.text(), mine.text(), theirs.text()),
                DesignMerge.of(base.design(), mine.design(), theirs.design()));
    }

    /** True when nobody has to choose anything. */
    public boolean isClean() {
        return text.isClean() && design.conflicts().isEmpty();
    }

    /**
     * The merged project; its text has the byte order mark of the snapshot's.
     *
     * @param textChoices   one for each conflict of the text
     * @param designChoices one for each conflict of the design
     */
    public State result(TextDocument mine, List<MergeChoice> textChoices, List<MergeChoice> designChoices) {
        return new State(mine.withText(text.text(textChoices)), design.design(designChoices));
    }

    /** The edit that makes a state of the project out of a snapshot, changing no line that is the same in both. */
    public static Edit edit(String title, Snapshot before, State after) {
        Edit edit = Edit.ofText(title, LineDiff.patch(before.text(), after.text().text()));
        return after.design().equals(before.design()) ? edit
                : new Edit(title, edit.texts(), Optional.of(after.design()), edit.renames());
    }
}
