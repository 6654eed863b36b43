package dev.stackwright.app.panels.tenancy;

import dev.stackwright.app.controls.RowList;
import dev.stackwright.app.controls.Section;
import dev.stackwright.app.panels.choices.ChoiceContext;
import dev.stackwright.model.catalog.ServiceKind;
import dev.stackwright.model.catalog.ServiceKinds;
import dev.stackwright.model.choice.TenancyScope;
import dev.stackwright.model.compose.ElementId;
import dev.stackwright.model.compose.Service;
import dev.stackwright.model.design.ServiceScope;
import dev.stackwright.model.note.SetScope;
import dev.stackwright.resources.Strings;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** Which services customers share and which each customer has for itself, with room to decide it one by one. */
final class ScopeTable extends VBox {

    /** A service and what is said of it. */
    private record Scoped(String service, ServiceKind kind, Optional<ServiceScope> said,
                          Optional<ServiceScope> byModel) {
    }

    private final ChoiceContext context;
    private final ServiceKinds kinds;
    private final RowList<Scoped> rows = new RowList<>(Scoped::service, Row::new);
    private final Section section = new Section(Strings.text("tenancy.scopes"), rows);

    private List<Scoped> last = List.of();

    ScopeTable(ChoiceContext context, ServiceKinds kinds) {
        this.context = context;
        this.kinds = kinds;
        getStyleClass().add("scope-table");
        getChildren().add(section);
        setVisible(false);
        setManaged(false);
        context.follow(this::refresh);
        context.project().workspace().addListener(change -> refresh());
    }

    private void refresh() {
        List<Scoped> scoped = context.project().snapshot().compose().services().stream().map(this::scoped).toList();
        if (scoped.equals(last)) {
            return;
        }
        last = scoped;
        rows.show(scoped);
        long perTenant = scoped.stream().filter(one -> one.said().or(one::byModel)
                .equals(Optional.of(ServiceScope.PER_TENANT))).count();
        section.remarkProperty().set(Strings.text("tenancy.scopes.perTenant", perTenant, scoped.size()));
        setVisible(!scoped.isEmpty());
        setManaged(!scoped.isEmpty());
    }

    private Scoped scoped(Service service) {
        ServiceKind kind = kinds.of(service);
        return new Scoped(service.name(), kind, Optional.ofNullable(context.project().snapshot().design().notes()
                .scopes().get(service.id())), TenancyScope.of(context.scope().choices(), kind));
    }

    /** One service. */
    private final class Row implements RowList.Row<Scoped> {

        private final Region mark = new Region();
        private final Label kind = new Label();
        private final Hyperlink name = new Hyperlink();
        private final ScopeBox box = new ScopeBox(this::choose);
        private final HBox row;
        private Optional<Scoped> shown = Optional.empty();

        Row() {
            name.setOnAction(event -> shown.ifPresent(scoped -> context.project().selection()
                    .select(Set.of(ElementId.service(scoped.service())), this)));
            name.setMinWidth(0);
            kind.getStyleClass().add("field-hint");
            kind.setMinWidth(0);
            mark.getStyleClass().add("scope-mark");
            VBox names = new VBox(name, kind);
            names.setMinWidth(0);
            HBox.setHgrow(names, Priority.ALWAYS);
            row = new HBox(mark, names, box);
            row.getStyleClass().add("scope-row");
        }

        private void choose(Optional<ServiceScope> scope) {
            shown.ifPresent(scoped -> context.project().perform(new SetScope(List.of(scoped.service()), scope)));
        }

        @Override
        public Node node() {
            return row;
        }

        @Override
        public void show(Scoped scoped) {
            shown = Optional.of(scoped);
            name.setText(scoped.service());
            name.setVisited(false);
            kind.setText(Strings.text("kind." + scoped.kind().id()));
            box.setId("scope-" + scoped.service());
            box.setAccessibleText(Strings.text("tenancy.scope.of", scoped.service()));
            box.show(scoped.said(), scoped.byModel());
            mark.getStyleClass().setAll("scope-mark",
                    scoped.said().or(scoped::byModel).map(ServiceScope::key).orElse("open"));
        }

        @Override
        public void abandon() {
            shown = Optional.empty();
        }
    }
}
