package dev.stackwright.model.merge;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A stretch of a merged text. */
sealed interface Stretch {

    /** Lines nobody disputes. */
    record Settled(List<Line> lines) implements Stretch {
    }

    /** Lines two have changed in different ways. */
    record Disputed(List<Line> base, List<Line> mine, List<Line> theirs) implements Stretch {

        List<Line> chosen(MergeChoice choice) {
            return switch (choice) {
                case MINE -> mine;
                case THEIRS -> theirs;
                case BOTH -> both();
            };
        }

        private List<Line> both() {
            List<Line> both = new ArrayList<>(mine);
            both.addAll(theirs);
            return both;
        }

        /** What both begin with, what is left in dispute, and what both end with. */
        List<Stretch> trimmed() {
            int head = common(mine, theirs, false);
            int tail = common(mine.subList(head, mine.size()), theirs.subList(head, theirs.size()), true);
            List<Stretch> parts = new ArrayList<>();
            settled(mine.subList(0, head)).ifPresent(parts::add);
            parts.add(new Disputed(base, mine.subList(head, mine.size() - tail),
                    theirs.subList(head, theirs.size() - tail)));
            settled(mine.subList(mine.size() - tail, mine.size())).ifPresent(parts::add);
            return parts;
        }

        private static Optional<Stretch> settled(List<Line> lines) {
            return lines.isEmpty() ? Optional.empty() : Optional.of(new Settled(lines));
        }

        private static int common(List<Line> a, List<Line> b, boolean fromEnd) {
            int count = 0;
            while (count < Math.min(a.size(), b.size())) {
                Line x = a.get(fromEnd ? a.size() - 1 - count : count);
                Line y = b.get(fromEnd ? b.size() - 1 - count : count);
                if (!x.content().equals(y.content())) {
                    break;
                }
                count++;
            }
            return count;
        }
    }
}
