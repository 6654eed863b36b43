package dev.stackwright.model.catalog;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * Finds entries of a catalog by words: all of them have to stand in what the entry says. Names that match better come
 * first; else the order is that of the catalog. Immutable.
 */
public final class CatalogSearch {

    /** What an entry says, in lower case. */
    private record Page(CatalogEntry entry, String id, String name, String names, String everything) {

        /** Lower is better; 5 for an entry that does not match. */
        int rank(String text, List<String> words) {
            if (!words.stream().allMatch(everything::contains)) {
                return NO_MATCH;
            }
            if (id.equals(text) || name.equals(text)) {
                return 0;
            }
            if (name.startsWith(text)) {
                return 1;
            }
            if (words.stream().allMatch(word -> beginsAWord(names, word))) {
                return 2;
            }
            return words.stream().allMatch(names::contains) ? 3 : 4;
        }

        private static boolean beginsAWord(String text, String word) {
            return text.startsWith(word) || text.contains(" " + word);
        }
    }

    private record Match(CatalogEntry entry, int rank) {
    }

    private static final int NO_MATCH = 5;

    private final List<Page> pages;

    public CatalogSearch(Catalog catalog) {
        this.pages = catalog.entries().stream().map(entry -> page(catalog, entry)).toList();
    }

    private static Page page(Catalog catalog, CatalogEntry entry) {
        Profile profile = entry.profile();
        List<String> names = new ArrayList<>(List.of(entry.name(), entry.id()));
        if (entry instanceof Container container) {
            names.addAll(List.of(container.technology().product(), container.technology().image()));
        } else if (entry instanceof ManagedService service) {
            names.add(service.cloud().label());
        } else if (entry instanceof HostedProduct product) {
            names.add(product.vendor());
        } else if (entry instanceof Software software) {
            software.language().ifPresent(names::add);
        }
        String category = catalog.category(profile.category()).map(Category::name).orElse("");
        String named = lower(String.join(" ", names));
        return new Page(entry, entry.id(), lower(entry.name()), named, lower(String.join(" ", named, category,
                profile.summary(), profile.when())));
    }

    private static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }

    /** The entries with all of the words, best match first; all entries for a blank text. */
    public List<CatalogEntry> find(String text) {
        String wanted = lower(text.strip());
        List<String> words = Stream.of(wanted.split("\\s+")).filter(word -> !word.isEmpty()).toList();
        if (words.isEmpty()) {
            return pages.stream().map(Page::entry).toList();
        }
        return pages.stream().map(page -> new Match(page.entry(), page.rank(wanted, words)))
                .filter(match -> match.rank() < NO_MATCH).sorted(Comparator.comparingInt(Match::rank))
                .map(Match::entry).toList();
    }
}
