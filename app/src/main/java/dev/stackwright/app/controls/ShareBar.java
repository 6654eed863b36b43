package dev.stackwright.app.controls;

import java.util.List;
import javafx.scene.layout.Region;

/** A thin bar that shows how a whole is shared out. What it says in colour has to stand beside it in words. */
public final class ShareBar extends Region {

    private static final double GAP_PX = 1;

    /**
     * A part of the whole.
     *
     * @param style its style class: {@code done}, {@code settled}, {@code open} or {@code unknown}
     * @param count how large it is, 0 or more
     */
    public record Share(String style, long count) {
    }

    private List<Share> shares = List.of();

    public ShareBar() {
        getStyleClass().add("share-bar");
    }

    /** Shows other parts, from left to right; those of size 0 are left out. */
    public void show(List<Share> parts) {
        List<Share> shown = parts.stream().filter(part -> part.count() > 0).toList();
        if (shown.equals(shares)) {
            return;
        }
        shares = shown;
        getChildren().setAll(shown.stream().map(ShareBar::part).toList());
        requestLayout();
    }

    private static Region part(Share share) {
        Region part = new Region();
        part.getStyleClass().addAll("share", share.style());
        return part;
    }

    @Override
    protected void layoutChildren() {
        double whole = shares.stream().mapToLong(Share::count).sum();
        double room = getWidth() - GAP_PX * Math.max(0, shares.size() - 1);
        double before = 0;
        for (int i = 0; i < shares.size(); i++) {
            double from = room * before / whole + i * GAP_PX;
            before += shares.get(i).count();
            double to = room * before / whole + i * GAP_PX;
            getChildren().get(i).resizeRelocate(snapPositionX(from), 0, snapPositionX(to) - snapPositionX(from),
                    getHeight());
        }
    }
}
