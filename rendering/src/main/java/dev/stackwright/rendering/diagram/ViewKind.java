package dev.stackwright.rendering.diagram;

import dev.stackwright.model.design.Sheet;
import java.util.Optional;

/** The pictures there are of one stack. */
public enum ViewKind {
    /** Services and what joins them. */
    ARCHITECTURE(Sheet.ARCHITECTURE),
    /** The product as one box, with persons and external systems: level 1 of the C4 model. */
    C4_CONTEXT("c4-context"),
    /** The services as containers: level 2 of the C4 model. */
    C4_CONTAINER("c4-container"),
    /** The components inside one service: level 3 of the C4 model. */
    C4_COMPONENT(Sheet.COMPONENT_VIEW),
    /** What customers share, and what each of them has alone. */
    TENANCY(Sheet.TENANCY_VIEW),
    /** Accounts, regions and zones of a deployment model. */
    DEPLOYMENT("deployment"),
    /** Which data flows where. */
    DATA_FLOW("data-flow"),
    /** Networks and who is joined to them. */
    NETWORKS("networks"),
    /** One scenario as a sequence diagram. */
    SCENARIO(Sheet.SCENARIO_VIEW);

    private final String id;

    ViewKind(String id) {
        this.id = id;
    }

    /** The word in the design file and on the command line. */
    public String id() {
        return id;
    }

    /** True where the picture is of one service, scenario, plan or deployment model. */
    public boolean hasSubject() {
        return this == C4_COMPONENT || this == SCENARIO || this == TENANCY || this == DEPLOYMENT;
    }

    /** The kind of edges the picture is about; empty where it has several. */
    public Optional<EdgeKind> about() {
        return switch (this) {
            case DATA_FLOW -> Optional.of(EdgeKind.FLOW);
            case NETWORKS -> Optional.of(EdgeKind.NETWORK);
            default -> Optional.empty();
        };
    }

    public static Optional<ViewKind> of(String id) {
        for (ViewKind kind : values()) {
            if (kind.id.equals(id)) {
                return Optional.of(kind);
            }
        }
        return Optional.empty();
    }
}
