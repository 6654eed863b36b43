package dev.stackwright.app.panels.choices;

import dev.stackwright.app.controls.Section;
import dev.stackwright.model.check.Finding;
import dev.stackwright.model.choice.ChoiceKind;
import dev.stackwright.resources.Strings;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.layout.VBox;

/** What else is found because of the answers to some choices: conflicts with other choices and with the stack. */
public final class OtherFindings extends VBox {

    private final ChoiceContext context;
    private final List<ChoiceKind> kinds;
    private final FindingLinks links;
    private final Section section;

    public OtherFindings(ChoiceContext context, ChoiceKind... kinds) {
        this.context = context;
        this.kinds = List.of(kinds);
        this.links = new FindingLinks(context.explain());
        this.section = new Section(Strings.text("choices.conflicts"), links);
        getChildren().add(section);
        context.follow(this::refresh);
    }

    private void refresh() {
        Set<String> demanded = kinds.stream()
                .flatMap(kind -> kind.chosen(context.scope().choices(), context.catalog()).stream())
                .flatMap(option -> option.demands().stream()).flatMap(demand -> demand.checks().stream())
                .collect(Collectors.toSet());
        List<Finding> others = kinds.stream().flatMap(this::causedBy).distinct()
                .filter(finding -> !demanded.contains(finding.id())).toList();
        links.show(others);
        section.remarkProperty().set(String.valueOf(others.size()));
        setVisible(!others.isEmpty());
        setManaged(!others.isEmpty());
    }

    private Stream<Finding> causedBy(ChoiceKind kind) {
        return context.findings().openBecauseOf(kind).stream();
    }
}
