package dev.stackwright.model.check.sample;

/**
 * One file of a sample, in both states.
 *
 * @param name   its name in the sample's folder
 * @param before what it holds where the check speaks; empty where it is not there
 * @param after  what it holds once mended; empty where it is not there
 */
public record SampleFile(String name, String before, String after) {

    public boolean isChanged() {
        return !before.equals(after);
    }
}
