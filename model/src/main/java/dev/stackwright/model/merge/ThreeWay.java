package dev.stackwright.model.merge;

import dev.stackwright.model.merge.LineDiff.Hunk;
import dev.stackwright.model.text.TextDocument;
import java.util.ArrayList;
import java.util.List;

/** Walks over a text and what two have made of it, and tells what is settled from what is disputed. */
final class ThreeWay {

    private final List<Line> base;
    private final Side mine;
    private final Side theirs;
    private final List<Stretch> stretches = new ArrayList<>();

    private ThreeWay(TextDocument base, TextDocument mine, TextDocument theirs) {
        this.base = Line.of(base);
        String ending = base.lineEnding().text();
        String myEnding = mine.lineEnding().text();
        String theirEnding = theirs.lineEnding().text();
        this.mine = new Side(this.base, mine, myEnding.equals(ending) ? theirEnding : myEnding);
        this.theirs = new Side(this.base, theirs, theirEnding.equals(ending) ? myEnding : theirEnding);
    }

    static List<Stretch> merge(TextDocument base, TextDocument mine, TextDocument theirs) {
        return new ThreeWay(base, mine, theirs).run();
    }

    private List<Stretch> run() {
        int done = 0;
        while (mine.hasNext() || theirs.hasNext()) {
            int start = Math.min(mine.nextStart(), theirs.nextStart());
            keep(done, start);
            done = change(start);
        }
        keep(done, base.size());
        return stretches;
    }

    private void keep(int from, int to) {
        List<Line> kept = new ArrayList<>();
        for (int i = from; i < to; i++) {
            Line own = mine.at(i);
            boolean changedByMe = !own.ending().equals(base.get(i).ending());
            kept.add(changedByMe ? own : theirs.at(i));
        }
        if (!kept.isEmpty()) {
            stretches.add(new Stretch.Settled(kept));
        }
    }

    /** Takes all hunks that touch each other from this line on. Returns the line of the base behind them. */
    private int change(int start) {
        int end = start;
        mine.enter(start);
        theirs.enter(start);
        boolean grown = true;
        while (grown) {
            int reach = Math.max(mine.take(end), theirs.take(end));
            grown = reach > end || mine.touches(end) || theirs.touches(end);
            end = Math.max(end, reach);
        }
        List<Line> myLines = mine.leave(start, end);
        List<Line> theirLines = theirs.leave(start, end);
        if (!theirs.changed() || Line.contents(myLines).equals(Line.contents(theirLines))) {
            stretches.add(new Stretch.Settled(myLines));
        } else if (!mine.changed()) {
            stretches.add(new Stretch.Settled(theirLines));
        } else {
            stretches.addAll(new Stretch.Disputed(base.subList(start, end), myLines, theirLines).trimmed());
        }
        return end;
    }

    /** What one of the two has made of the text. */
    private static final class Side {

        private final List<Line> lines;
        private final List<Hunk> hunks;
        private final String ownEnding;
        private final String ending;
        private int next;
        /** How many lines more than the base there are up to the hunk that comes next. */
        private int shift;
        private int shiftAtStart;
        private boolean changed;

        /** @param ending what the merged text's lines end with: whoever gives a text other endings decides that */
        Side(List<Line> base, TextDocument text, String ending) {
            this.lines = Line.of(text);
            this.ownEnding = text.lineEnding().text();
            this.ending = ending;
            this.hunks = LineDiff.between(Line.contents(base), Line.contents(lines));
        }

        boolean hasNext() {
            return next < hunks.size();
        }

        int nextStart() {
            return hasNext() ? hunks.get(next).start() : Integer.MAX_VALUE;
        }

        /** The line that stands for a line of the base outside of all hunks. */
        Line at(int baseLine) {
            return lines.get(baseLine + shift);
        }

        void enter(int start) {
            shiftAtStart = shift;
            changed = false;
        }

        boolean touches(int end) {
            return nextStart() <= end;
        }

        /** Takes the hunk that touches the line, if one does. Returns the line of the base behind it. */
        int take(int end) {
            if (!touches(end)) {
                return end;
            }
            Hunk hunk = hunks.get(next++);
            shift += hunk.growth();
            changed = true;
            return hunk.end();
        }

        List<Line> leave(int start, int end) {
            return lines.subList(start + shiftAtStart, end + shift).stream()
                    .map(line -> line.ending().equals(ownEnding) ? line.endingWith(ending) : line).toList();
        }

        boolean changed() {
            return changed;
        }
    }
}
