package dev.stackwright.app.panels.review;

import javafx.scene.Node;

/** A page at the right of the review. */
interface ReviewPage {

    Node node();

    void show(Review review);
}
