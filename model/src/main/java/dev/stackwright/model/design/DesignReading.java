package dev.stackwright.model.design;

import java.util.Optional;

/**
 * What a design file says. A file with a problem is never written over: what it holds would be lost.
 *
 * @param design  the design; empty where the file cannot be understood
 * @param problem why the file may not be written; empty for a sound file
 */
public record DesignReading(Design design, Optional<DesignProblem> problem) {

    static DesignReading of(Design design) {
        return new DesignReading(design, Optional.empty());
    }

    static DesignReading broken(DesignProblem problem) {
        return new DesignReading(Design.EMPTY, Optional.of(problem));
    }

    static DesignReading readOnly(Design design, DesignProblem problem) {
        return new DesignReading(design, Optional.of(problem));
    }
}
