package dev.stackwright.model.control;

import java.util.List;

/**
 * A compliance framework as a list of controls.
 *
 * @param id       as the choices name it
 * @param edition  the edition its clauses are of
 * @param controls in the framework's order
 */
public record Framework(String id, String edition, List<Control> controls) {

    public Framework {
        controls = List.copyOf(controls);
    }
}
