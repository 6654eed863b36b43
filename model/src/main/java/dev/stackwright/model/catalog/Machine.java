package dev.stackwright.model.catalog;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * A size of machine that a cloud offers.
 *
 * @param name        as the cloud names it, for example {@code m5.large}
 * @param cloud       the cloud
 * @param family      what it is made for: {@code general}, {@code compute}, {@code memory} or {@code gpu}
 * @param vcpu        processor cores
 * @param memoryGb    memory in gigabytes
 * @param accelerator its graphics processor; empty where it has none
 */
public record Machine(String name, Cloud cloud, String family, BigDecimal vcpu, BigDecimal memoryGb,
                      Optional<String> accelerator) {

    /** Cores, memory and accelerator in a few words: {@code 2 vCPU, 8 GB}. */
    public String words() {
        return vcpu.toPlainString() + " vCPU, " + memoryGb.toPlainString() + " GB"
                + accelerator.map(name -> ", " + name).orElse("");
    }
}
