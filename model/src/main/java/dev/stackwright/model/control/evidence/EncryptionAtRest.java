package dev.stackwright.model.control.evidence;

import dev.stackwright.model.compose.Attribute;
import dev.stackwright.model.compose.NamedElement;
import dev.stackwright.model.compose.Service;
import dev.stackwright.model.compose.TextValue;
import dev.stackwright.model.compose.VolumeMount;
import java.util.Optional;
import java.util.regex.Pattern;

/** {@code encryption-at-rest}: the volume of every store, or the store itself, says that it encrypts. */
record EncryptionAtRest(Sign sign) implements EvidenceFinder {

    private static final Pattern OPTION = Pattern.compile("(?i)encrypt|luks|kms");
    private static final Pattern OFF = Pattern.compile("(?i)false|no|off|0|none");

    @Override
    public Evidence in(Subject subject) {
        return Evidence.all(subject.stores().stream().map(store -> store(subject, store)))
                .orMissing("The stack shows no store that could be encrypted.");
    }

    private Evidence store(Subject subject, Service store) {
        return sign.in(subject, store).or(() -> store.mounts().stream()
                        .flatMap(mount -> volume(subject, mount).stream())
                        .flatMap(volume -> encrypting(subject, volume).stream()
                                .map(option -> Evidence.written(store, option.entry().range(), store.name()
                                        + " keeps its data in " + volume.name() + ", which is encrypted.")))
                        .findFirst())
                .orElseGet(() -> Evidence.missing(store.id(), "Nothing says that what " + store.name()
                        + " keeps is encrypted."));
    }

    private static Optional<NamedElement> volume(Subject subject, VolumeMount mount) {
        return subject.context().compose().volumes().stream()
                .filter(volume -> mount.volumeName().filter(volume.name()::equals).isPresent()).findFirst();
    }

    /** The driver or the option of a volume that speaks of encryption. */
    private static Optional<Attribute> encrypting(Subject subject, NamedElement volume) {
        Optional<Attribute> driver = volume.attributes().stream().filter(one -> one.name().equals("driver"))
                .filter(one -> one.text().map(TextValue::resolved).filter(name -> OPTION.matcher(name).find())
                        .isPresent()).findFirst();
        return driver.or(() -> volume.attributes().stream()
                .filter(one -> one.name().equals("driver_opts") || one.name().equals("labels"))
                .flatMap(one -> subject.context().compose().attributesOf(one.value()).stream())
                .filter(option -> OPTION.matcher(option.name()).find())
                .filter(option -> option.text().map(TextValue::resolved)
                        .filter(value -> !OFF.matcher(value).matches()).isPresent())
                .findFirst());
    }
}
