package dev.stackwright.model.reference;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;

/** Finds the name that was meant by a misspelt one. */
public final class NearName {

    private static final int LETTERS_A_SLIP = 3;

    private NearName() {
    }

    /** The candidate that is nearest, where it is near and no other is as near. */
    public static Optional<String> of(String name, Collection<String> candidates) {
        String plain = plain(name);
        int best = Math.max(1, plain.length() / LETTERS_A_SLIP) + 1;
        Optional<String> found = Optional.empty();
        for (String candidate : candidates) {
            int distance = distance(plain, plain(candidate), best);
            if (distance < best) {
                best = distance;
                found = Optional.of(candidate);
            } else if (distance == best) {
                found = Optional.empty();
            }
        }
        return plain.isEmpty() ? Optional.empty() : found;
    }

    /** Without what is mixed up most: upper case, hyphens, underscores, blanks. */
    private static String plain(String name) {
        StringBuilder out = new StringBuilder(name.length());
        for (char c : name.toLowerCase(Locale.ROOT).toCharArray()) {
            if (c != '_' && c != '-' && c != ' ') {
                out.append(c);
            }
        }
        return out.toString();
    }

    /** How many letters come, go, change or swap places; more than {@code limit} where it is surely more. */
    private static int distance(String a, String b, int limit) {
        if (Math.abs(a.length() - b.length()) > limit) {
            return limit + 1;
        }
        int[][] cost = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                cost[i][j] = i == 0 || j == 0 ? i + j : cheapest(a, b, i, j, cost);
            }
        }
        return cost[a.length()][b.length()];
    }

    private static int cheapest(String a, String b, int i, int j, int[][] cost) {
        int change = cost[i - 1][j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        int least = Math.min(change, Math.min(cost[i - 1][j], cost[i][j - 1]) + 1);
        boolean swapped = i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
        return swapped ? Math.min(least, cost[i - 2][j - 2] + 1) : least;
    }
}
