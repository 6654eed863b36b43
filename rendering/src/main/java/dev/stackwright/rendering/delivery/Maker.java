package dev.stackwright.rendering.delivery;

import java.util.Map;

/** Makes the files of one target. */
@FunctionalInterface
interface Maker {

    /** @return contents by their ways below the folder, with forward slashes */
    Map<String, byte[]> files(DeliverySource source);
}
