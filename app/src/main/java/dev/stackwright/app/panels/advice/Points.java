package dev.stackwright.app.panels.advice;

import javafx.scene.control.Label;

/** Points as they are read: with their sign, green or red. */
final class Points {

    private Points() {
    }

    static String signed(int points) {
        return points > 0 ? "+" + points : points < 0 ? "\u2212" + -points : "0";
    }

    static Label label(int points) {
        Label label = new Label(signed(points));
        label.getStyleClass().addAll("advice-points", points > 0 ? "for" : points < 0 ? "against" : "even");
        return label;
    }
}
