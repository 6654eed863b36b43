package dev.stackwright.rendering.diagram;

/** Why nodes stand in one box. */
public enum GroupKind {
    /** A person put them there. */
    HAND,
    /** They are joined to one network. */
    NETWORK,
    /** They start with one profile. */
    PROFILE,
    /** Customers share them, or each customer has its own. */
    TENANCY,
    /** They do the same kind of work. */
    TIER,
    /** The boundary of a system or service in the C4 model. */
    BOUNDARY,
    /** One customer, account, region or zone. */
    PLACE
}
