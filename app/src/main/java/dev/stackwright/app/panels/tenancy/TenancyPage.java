package dev.stackwright.app.panels.tenancy;

import dev.stackwright.app.panels.choices.AnswersSection;
import dev.stackwright.app.panels.choices.ChoiceContext;
import dev.stackwright.app.panels.choices.DemandsPane;
import dev.stackwright.app.panels.choices.OtherFindings;
import dev.stackwright.app.panels.choices.PageBody;
import dev.stackwright.model.catalog.ServiceKinds;
import dev.stackwright.model.choice.ChoiceKind;
import dev.stackwright.resources.Strings;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.layout.BorderPane;

/** Tenancy: the models compared, how data is told apart, who shares which service, and what all of it demands. */
public final class TenancyPage extends BorderPane {

    /** @param kinds tells stores from other services */
    public TenancyPage(ChoiceContext context, ServiceKinds kinds) {
        setCenter(new PageBody(
                new AnswersSection(context, ChoiceKind.TENANCY, Strings.text("choices.tenancy.ask"),
                        option -> List.of()),
                new DemandsPane(context, choices -> Stream.of(ChoiceKind.TENANCY, ChoiceKind.ISOLATION)
                        .flatMap(kind -> kind.chosen(choices, context.catalog()).stream()).toList()),
                new OtherFindings(context, ChoiceKind.TENANCY, ChoiceKind.ISOLATION),
                new ScopeTable(context, kinds),
                new AnswersSection(context, ChoiceKind.ISOLATION, Strings.text("choices.isolation.ask"),
                        option -> List.of())));
    }
}
