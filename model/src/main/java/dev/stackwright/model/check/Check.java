package dev.stackwright.model.check;

import java.util.List;

/** One thing the studio looks for. Pure: the same stack gives the same findings. */
public interface Check {

    CheckInfo info();

    /** The places it speaks of, in any order. */
    List<Finding> on(CheckContext context);

    default String id() {
        return info().id();
    }
}
