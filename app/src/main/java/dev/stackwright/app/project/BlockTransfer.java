package dev.stackwright.app.project;

import java.util.Optional;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.DataFormat;
import javafx.scene.input.Dragboard;

/** How a block of the palette travels to where it is dropped: by the id its catalogue entry has. */
public final class BlockTransfer {

    private static final String MIME_TYPE = "application/x-stackwright-block";

    private BlockTransfer() {
    }

    /** The format of the transfer, the same object for every caller: JavaFX allows each format to be made once. */
    public static DataFormat format() {
        DataFormat known = DataFormat.lookupMimeType(MIME_TYPE);
        return known == null ? new DataFormat(MIME_TYPE) : known;
    }

    public static ClipboardContent of(String technologyId) {
        ClipboardContent content = new ClipboardContent();
        content.put(format(), technologyId);
        return content;
    }

    /** The id of the block that is dragged; empty where something else is. */
    public static Optional<String> in(Dragboard board) {
        return board.hasContent(format()) ? Optional.of(String.valueOf(board.getContent(format()))) : Optional.empty();
    }
}
