package dev.stackwright.app.panels.choices;

import dev.stackwright.app.controls.CardColumns;
import dev.stackwright.app.controls.Section;
import dev.stackwright.model.catalog.ChoiceOption;
import dev.stackwright.model.choice.ChoiceKind;
import dev.stackwright.resources.Strings;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.VBox;

/** The answers to a choice to compare and to choose from: a card each, beside each other where there is room. */
public final class AnswersSection extends VBox {

    private static final double LEAST_CARD_PX = 250;
    private static final double GAP_PX = 8;
    private static final int MOST_COLUMNS = 4;

    private final ChoiceContext context;
    private final ChoiceKind kind;
    private final Map<String, OptionCard> cards = new LinkedHashMap<>();
    private final Hyperlink compare = new Hyperlink();

    /**
     * @param title what is chosen, as a heading
     * @param facts lines that follow from an answer, below its meaning
     */
    public AnswersSection(ChoiceContext context, ChoiceKind kind, String title,
                          Function<ChoiceOption, List<String>> facts) {
        this.context = context;
        this.kind = kind;
        for (ChoiceOption option : kind.answers(context.catalog())) {
            cards.put(option.id(), new OptionCard(kind, option, facts.apply(option), () -> answer(option)));
        }
        compare.setId("compare-" + kind.id());
        compare.setOnAction(event -> openAll(cards.values().stream().anyMatch(card -> !card.isOpen())));
        Section section = new Section(title, new OverrideLine(context, kind),
                new CardColumns(LEAST_CARD_PX, GAP_PX, MOST_COLUMNS, List.copyOf(cards.values())));
        section.addToHeader(compare);
        getChildren().add(section);
        openAll(false);
        context.follow(this::refresh);
    }

    /** A box that was ticked shows what came of it, which may be nothing. */
    private void answer(ChoiceOption option) {
        context.scope().answer(kind, option.id(), option.name());
        refresh();
    }

    private void openAll(boolean opened) {
        cards.values().forEach(card -> card.open(opened));
        compare.setText(Strings.text(opened ? "choices.compare.less" : "choices.compare"));
    }

    private void refresh() {
        Set<String> chosen = kind.in(context.scope().choices());
        cards.forEach((id, card) -> {
            long open = context.findings().openBecauseOf(kind, id).size();
            card.show(chosen.contains(id), chosen.contains(id) && open > 0
                    ? Strings.counted("choices.findings", open) : "");
        });
    }
}
