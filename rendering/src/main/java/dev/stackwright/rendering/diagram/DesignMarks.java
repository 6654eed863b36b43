package dev.stackwright.rendering.diagram;

import dev.stackwright.model.catalog.ServiceKind;
import dev.stackwright.model.choice.TenancyScope;
import dev.stackwright.model.design.Design;
import dev.stackwright.model.design.ServiceScope;
import java.util.List;
import java.util.Optional;

/** Marks nodes with what the design says of them: locked, shared by customers or not. */
final class DesignMarks {

    private final Design design;

    DesignMarks(Design design) {
        this.design = design;
    }

    List<DiagramNode> on(List<DiagramNode> nodes) {
        return nodes.stream().map(this::on).toList();
    }

    private DiagramNode on(DiagramNode node) {
        boolean locked = design.sheet().locked().contains(node.id());
        Optional<ServiceScope> scope = node.shape() == NodeShape.CARD ? scope(node) : Optional.empty();
        return locked == node.state().locked() && scope.equals(node.state().scope()) ? node
                : node.in(node.state().with(locked, scope));
    }

    /** As it is said of the service itself, else as the chosen tenancy has it. */
    private Optional<ServiceScope> scope(DiagramNode node) {
        return Optional.ofNullable(design.notes().scopes().get(node.id()))
                .or(() -> ServiceKind.of(node.kind().id()).flatMap(kind -> TenancyScope.of(design.choices(), kind)));
    }
}
