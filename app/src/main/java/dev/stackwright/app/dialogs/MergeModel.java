package dev.stackwright.app.dialogs;

import dev.stackwright.model.merge.MergeChoice;
import dev.stackwright.model.workspace.ProjectMerge.State;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** The choices of somebody who merges; knows no control. Points of the text come first, then those of the design. */
final class MergeModel {

    private final MergeOffer offer;
    private final List<MergePoint> points;
    private final int textPoints;
    private final List<Optional<MergeChoice>> choices = new ArrayList<>();
    private int current;

    MergeModel(MergeOffer offer) {
        this.offer = offer;
        this.points = Stream.concat(offer.merge().text().conflicts().stream().map(MergePoint::of),
                offer.merge().design().conflicts().stream().map(MergePoint::of)).toList();
        this.textPoints = offer.merge().text().conflicts().size();
        points.forEach(point -> choices.add(Optional.empty()));
    }

    List<MergePoint> points() {
        return points;
    }

    /** Number of the point that is looked at, from 0. */
    int current() {
        return current;
    }

    MergePoint point() {
        return points.get(current);
    }

    Optional<MergeChoice> choice() {
        return choices.get(current);
    }

    void go(int steps) {
        current = Math.max(0, Math.min(points.size() - 1, current + steps));
    }

    void choose(Optional<MergeChoice> choice) {
        choices.set(current, choice);
    }

    /** Points nobody has chosen about yet. */
    long open() {
        return choices.stream().filter(Optional::isEmpty).count();
    }

    /** The merged project; mine stands wherever nothing is chosen yet. */
    State result() {
        return result(offer, chosen(), textPoints);
    }

    /** Compares what comes of the choices as they are now with what is there; may be asked on any thread. */
    Supplier<Diff> diff() {
        List<MergeChoice> chosen = chosen();
        return () -> Diff.between(offer.before(), result(offer, chosen, textPoints).text());
    }

    private List<MergeChoice> chosen() {
        return choices.stream().map(choice -> choice.orElse(MergeChoice.MINE)).toList();
    }

    private static State result(MergeOffer offer, List<MergeChoice> chosen, int textPoints) {
        return offer.merge().result(offer.mine(), chosen.subList(0, textPoints),
                chosen.subList(textPoints, chosen.size()));
    }
}
