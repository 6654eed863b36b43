package dev.stackwright.model.catalog;

/**
 * Where a stack runs.
 *
 * @param option        its texts
 * @param selfContained true when the stack may not rely on anything outside of it
 */
public record DeploymentModel(ChoiceOption option, boolean selfContained) {

    static DeploymentModel of(DataEntry entry) {
        return new DeploymentModel(ChoiceOption.of(entry), entry.flag("selfContained"));
    }
}
