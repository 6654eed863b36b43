package dev.stackwright.rendering.routing;

import dev.stackwright.rendering.geometry.Box;
import dev.stackwright.rendering.geometry.CellGrid;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** Finds the cards near a place. */
final class BoxIndex {

    private static final double CELL = 256;

    /** A card with its number, by which it is told whether it was found already. */
    private record Card(int number, Box box) {
    }

    private final CellGrid<Card> cards;
    /** A few more, which are asked one by one. */
    private final List<Box> further;
    private final int[] askedIn;
    private int asked;

    BoxIndex(Collection<Box> boxes) {
        cards = new CellGrid<>(CELL);
        further = List.of();
        askedIn = new int[boxes.size()];
        int number = 0;
        for (Box box : boxes) {
            cards.add(box.x(), box.y(), box.right(), box.bottom(), new Card(number++, box));
        }
    }

    private BoxIndex(BoxIndex base, List<Box> further) {
        this.cards = base.cards;
        this.further = further;
        this.askedIn = new int[base.askedIn.length];
    }

    /** The same with a few more cards. */
    BoxIndex with(Collection<Box> more) {
        List<Box> all = new ArrayList<>(further);
        all.addAll(more);
        return new BoxIndex(this, all);
    }

    /** The cards whose inside shares a point with the rectangle; each once. */
    List<Box> in(double left, double top, double right, double bottom) {
        List<Box> found = new ArrayList<>();
        int question = ++asked;
        cards.any(left, top, right, bottom, card -> {
            if (askedIn[card.number()] != question && meets(card.box(), left, top, right, bottom)) {
                askedIn[card.number()] = question;
                found.add(card.box());
            }
            return false;
        });
        for (Box box : further) {
            if (meets(box, left, top, right, bottom)) {
                found.add(box);
            }
        }
        return found;
    }

    /** True when an upright or level line comes nearer than that many px to a card other than those two. */
    boolean isBlocked(double x1, double y1, double x2, double y2, double distance, Box from, Box to) {
        double left = Math.min(x1, x2) - distance;
        double right = Math.max(x1, x2) + distance;
        double top = Math.min(y1, y2) - distance;
        double bottom = Math.max(y1, y2) + distance;
        for (Box box : further) {
            if (box != from && box != to && meets(box, left, top, right, bottom)) {
                return true;
            }
        }
        return cards.any(left, top, right, bottom, card -> card.box() != from && card.box() != to
                && meets(card.box(), left, top, right, bottom));
    }

    private static boolean meets(Box box, double left, double top, double right, double bottom) {
        return box.x() < right && left < box.right() && box.y() < bottom && top < box.bottom();
    }
}
