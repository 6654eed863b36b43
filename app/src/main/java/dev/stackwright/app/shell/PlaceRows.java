package dev.stackwright.app.shell;

import dev.stackwright.app.controls.ChoicePopup.Row;
import dev.stackwright.model.compose.ComposeFile;
import dev.stackwright.model.edit.FileKey;
import dev.stackwright.model.symbol.Occurrence;
import dev.stackwright.model.symbol.Outline;
import dev.stackwright.model.symbol.SymbolFiles;
import dev.stackwright.model.text.Range;
import dev.stackwright.model.text.TextDocument;
import dev.stackwright.resources.Strings;
import java.util.Locale;
import java.util.function.BiConsumer;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/** Makes rows of places in files, to be chosen from. */
final class PlaceRows {

    /** Characters in front of a name that are shown of a line. */
    private static final int MOST_BEFORE = 40;
    private static final String FADED = "place-where";

    private final SymbolFiles files;
    private final Function<FileKey, String> nameOf;
    private final BiConsumer<FileKey, Range> go;

    /**
     * @param nameOf how people call a file
     * @param go     shows a place
     */
    PlaceRows(SymbolFiles files, Function<FileKey, String> nameOf, BiConsumer<FileKey, Range> go) {
        this.files = files;
        this.nameOf = nameOf;
        this.go = go;
    }

    /** The line around a name. */
    Row of(Occurrence found) {
        TextDocument text = text(found.file());
        int line = text.lineOf(found.range().start());
        String role = Strings.text("names.role." + found.role().name().toLowerCase(Locale.ROOT));
        String where = where(found.file(), line);
        return new Row(where + " " + text.line(line).strip() + " " + role, () -> row(excerpt(text, found.range()),
                role, where), () -> go.accept(found.file(), found.range()));
    }

    /** A part of a file. */
    Row of(Outline.Entry entry) {
        String kind = Strings.text("names.section." + entry.section());
        String where = where(entry.file(), text(entry.file()).lineOf(entry.place().start()));
        return new Row(entry.name() + " " + kind, () -> {
            Label badge = new Label(kind);
            badge.getStyleClass().addAll("place-kind", "place-" + entry.section());
            Label named = new Label(entry.name());
            named.getStyleClass().add("place-name");
            return row(new HBox(badge, named), "", where);
        }, () -> go.accept(entry.file(), entry.place()));
    }

    private TextDocument text(FileKey file) {
        ComposeFile compose = files.texts().get(file);
        return compose.tree().text();
    }

    private String where(FileKey file, int line) {
        return nameOf.apply(file) + ":" + (line + 1);
    }

    private static Node excerpt(TextDocument text, Range name) {
        int row = text.lineOf(name.start());
        int start = text.lineStart(row);
        String before = text.slice(new Range(start, name.start())).stripLeading();
        String behind = text.slice(new Range(name.end(), Math.max(name.end(), text.lineEnd(row)))).stripTrailing();
        String lead = before.length() <= MOST_BEFORE ? before
                : "\u2026" + before.substring(before.length() - MOST_BEFORE);
        HBox line = new HBox(part(lead, "place-text"), part(text.slice(name), "place-itself"),
                part(behind, "place-text"));
        line.getChildren().subList(0, 2).forEach(part -> ((Label) part).setMinWidth(Region.USE_PREF_SIZE));
        line.getStyleClass().add("place-line");
        line.setMinWidth(0);
        return line;
    }

    private static Label part(String text, String styleClass) {
        Label part = new Label(text);
        part.getStyleClass().add(styleClass);
        return part;
    }

    private static Node row(Node what, String role, String where) {
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox row = new HBox(what, gap);
        for (String remark : new String[]{role, where}) {
            if (!remark.isEmpty()) {
                Label label = new Label(remark);
                label.setMinWidth(Region.USE_PREF_SIZE);
                label.getStyleClass().add(FADED);
                row.getChildren().add(label);
            }
        }
        row.setMinWidth(0);
        row.setPrefWidth(1);
        row.getStyleClass().add("place-row");
        return row;
    }
}
