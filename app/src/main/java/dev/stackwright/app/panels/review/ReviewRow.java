package dev.stackwright.app.panels.review;

/**
 * A page of the review as the list shows it.
 *
 * @param heading what stands above it; empty for a page that goes on below the same heading
 * @param count   how much of it is settled; empty where nothing is counted
 * @param isDone  true where all of it is settled
 */
record ReviewRow(ReviewPlace place, String heading, String title, String count, boolean isDone) {
}
