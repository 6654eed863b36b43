package dev.stackwright.model.project;

import java.util.List;

/**
 * One YAML document of a compose file, read and brought into the long forms.
 *
 * @param root   what it says
 * @param resets paths that it clears in what it is merged over
 */
record Layer(ResolvedMapping root, List<List<String>> resets) {
}
