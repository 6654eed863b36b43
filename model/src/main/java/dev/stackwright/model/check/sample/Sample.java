package dev.stackwright.model.check.sample;

/**
 * What a check means, shown: a stack it speaks about, and the same stack mended.
 *
 * @param check     the check's id
 * @param violating the stack as the check finds it
 * @param clean     the same with only what the check speaks about changed
 */
public record Sample(String check, SampleStack violating, SampleStack clean) {
}
