package dev.stackwright.app.editor;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.geometry.Bounds;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Rectangle;
import org.fxmisc.richtext.CodeArea;
import org.reactfx.Subscription;

/**
 * Words behind the lines in view. They lie over the text and are no part of it. They are placed once a frame's layout
 * is done and before it is painted, so that they never trail behind the lines when these move.
 */
final class HintLayer extends Pane {

    private static final double GAP_PX = 18;
    private static final double MARGIN_PX = 6;
    /** With less room words say nothing any more. */
    private static final double LEAST_PX = 36;

    private final CodeArea area;
    private final Runnable afterLayout = this::place;
    private final List<Label> labels = new ArrayList<>();
    private final Subscription moving;
    private Map<Integer, String> byLine = Map.of();
    private boolean stale;

    HintLayer(CodeArea area) {
        this.area = area;
        getStyleClass().add("hint-layer");
        setMouseTransparent(true);
        setFocusTraversable(false);
        Rectangle clip = new Rectangle();
        // Scroll bars stay free.
        clip.widthProperty().bind(area.widthProperty());
        clip.heightProperty().bind(area.heightProperty());
        setClip(clip);
        moving = area.viewportDirtyEvents().subscribe(event -> stale = true);
        area.widthProperty().addListener(width -> stale = true);
        area.heightProperty().addListener(height -> stale = true);
        sceneProperty().addListener((property, before, now) -> follow(before, now));
    }

    private void follow(Scene before, Scene now) {
        if (before != null) {
            before.removePostLayoutPulseListener(afterLayout);
        }
        if (now != null) {
            now.addPostLayoutPulseListener(afterLayout);
            stale = true;
        }
    }

    /** @param words by the line of the area they stand behind */
    void show(Map<Integer, String> words) {
        if (!byLine.equals(words)) {
            byLine = Map.copyOf(words);
            stale = true;
            requestLayout();
        }
    }

    /** The words that stand behind a line; empty where none do. */
    String at(int line) {
        return byLine.getOrDefault(line, "");
    }

    private void place() {
        if (!stale || area.getHeight() <= 0) {
            return;
        }
        stale = false;
        int used = 0;
        if (!byLine.isEmpty() && !area.getVisibleParagraphs().isEmpty()) {
            int first = area.firstVisibleParToAllParIndex();
            int last = area.lastVisibleParToAllParIndex();
            LineEnds ends = new LineEnds(area);
            for (int line = first; line <= last; line++) {
                Optional<Bounds> end = byLine.containsKey(line)
                        ? ends.last(line, area.getParagraphLength(line)).map(this::sceneToLocal) : Optional.empty();
                if (end.isPresent() && end.get().getMaxX() > 0 && roomPx(end.get()) >= LEAST_PX) {
                    place(label(used++), byLine.get(line), end.get());
                }
            }
        }
        for (int i = used; i < labels.size(); i++) {
            labels.get(i).setVisible(false);
        }
    }

    private Label label(int index) {
        if (index == labels.size()) {
            Label label = new Label();
            label.getStyleClass().add("inlay-hint");
            label.setManaged(false);
            labels.add(label);
            getChildren().add(label);
            label.applyCss();
        }
        return labels.get(index);
    }

    private double roomPx(Bounds end) {
        return area.getWidth() - end.getMaxX() - GAP_PX - MARGIN_PX;
    }

    private void place(Label label, String words, Bounds end) {
        if (!label.getText().equals(words)) {
            label.setText(words);
        }
        label.setVisible(true);
        label.setMaxWidth(Math.floor(roomPx(end)));
        label.resize(Math.min(label.getMaxWidth(), Math.ceil(label.prefWidth(-1))), label.prefHeight(-1));
        label.relocate(Math.round(end.getMaxX() + GAP_PX),
                Math.round(end.getMinY() + (end.getHeight() - label.getHeight()) / 2));
        label.layout();
    }

    void dispose() {
        moving.unsubscribe();
        follow(getScene(), null);
    }
}
