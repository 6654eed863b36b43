package dev.stackwright.app.controls;

import java.util.List;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.layout.Pane;

/** Cards beside each other in columns of one width as long as there is room for that, and below each other else. */
public final class CardColumns extends Pane {

    private final double leastPx;
    private final double gapPx;
    private final int most;

    /**
     * @param leastPx a column gets no narrower while there is more than one
     * @param gapPx   room between cards
     * @param most    the largest number of columns
     */
    public CardColumns(double leastPx, double gapPx, int most, List<? extends Node> cards) {
        this.leastPx = leastPx;
        this.gapPx = gapPx;
        this.most = most;
        getChildren().setAll(cards);
    }

    private int columnCount(double widthPx) {
        int fitting = (int) ((widthPx + gapPx) / (leastPx + gapPx));
        return Math.max(1, Math.min(Math.min(most, fitting), getManagedChildren().size()));
    }

    private double columnPx(double widthPx) {
        int columns = columnCount(widthPx);
        return Math.floor((widthPx - gapPx * (columns - 1)) / columns);
    }

    /** The height of the row that begins with that card. */
    private double rowPx(int first, double widthPx) {
        int end = Math.min(first + columnCount(widthPx), getManagedChildren().size());
        double px = 0;
        for (Node card : getManagedChildren().subList(first, end)) {
            px = Math.max(px, card.prefHeight(columnPx(widthPx)));
        }
        return px;
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected double computePrefWidth(double height) {
        return leastPx;
    }

    @Override
    protected double computePrefHeight(double width) {
        double widthPx = (width < 0 ? leastPx : width) - snappedLeftInset() - snappedRightInset();
        double px = 0;
        for (int i = 0; i < getManagedChildren().size(); i += columnCount(widthPx)) {
            px += rowPx(i, widthPx) + (i == 0 ? 0 : gapPx);
        }
        return px + snappedTopInset() + snappedBottomInset();
    }

    @Override
    protected void layoutChildren() {
        double widthPx = getWidth() - snappedLeftInset() - snappedRightInset();
        int columns = columnCount(widthPx);
        double y = snappedTopInset();
        for (int i = 0; i < getManagedChildren().size(); i += columns) {
            double heightPx = rowPx(i, widthPx);
            for (int j = i; j < Math.min(i + columns, getManagedChildren().size()); j++) {
                getManagedChildren().get(j).resizeRelocate(
                        snappedLeftInset() + (j - i) * (columnPx(widthPx) + gapPx), y, columnPx(widthPx), heightPx);
            }
            y += heightPx + gapPx;
        }
    }
}
