package dev.stackwright.model.assist.hover;

import dev.stackwright.model.assist.PlaceQuestion;
import dev.stackwright.model.assist.link.DocumentLinks;
import dev.stackwright.model.catalog.Technologies;
import dev.stackwright.model.reference.ComposeReference;
import dev.stackwright.model.text.Range;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Knows what there is to tell of any place in a compose file. Immutable; may ask the disk whether a file is there, so
 * never on the window's thread.
 */
public final class Hovers {

    private final List<Teller> tellers;

    /**
     * @param shell the variables around the studio
     * @param links where words lead to
     */
    public Hovers(ComposeReference reference, Technologies technologies, Map<String, String> shell,
                  DocumentLinks links) {
        this.tellers = List.of(new VariableTeller(shell), new AnchorTeller(), new SymbolTeller(),
                new ImageTeller(technologies), new FileTeller(links), new AttributeTeller(reference));
    }

    /** The card of a place: everything that is known of its smallest part, and of what holds it. */
    public HoverCard at(PlaceQuestion question) {
        List<HoverCard> told = tellers.stream().map(teller -> teller.at(question)).flatMap(Optional::stream).toList();
        Range place = told.stream().map(HoverCard::place).min(Comparator.comparingInt(Range::length))
                .orElse(Range.at(question.offset()));
        return new HoverCard(place, told.stream().flatMap(card -> card.sections().stream()).toList());
    }
}
