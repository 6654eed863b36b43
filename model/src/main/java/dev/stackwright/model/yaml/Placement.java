package dev.stackwright.model.yaml;

/** Where a new entry of a mapping goes. */
public enum Placement {
    FIRST, LAST
}
