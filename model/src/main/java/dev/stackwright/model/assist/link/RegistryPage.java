package dev.stackwright.model.assist.link;

import dev.stackwright.model.catalog.ImageName;
import java.net.URI;
import java.util.Optional;

/** The page on which a registry shows an image or a model. */
public final class RegistryPage {

    private static final String WORDS = "[A-Za-z0-9][A-Za-z0-9._/-]*";

    private RegistryPage() {
    }

    /**
     * @param reference as {@code image} takes it; variables count with their defaults
     * @return empty for registries that show no pages, and for what is no reference
     */
    public static Optional<URI> ofImage(String reference) {
        ImageName image = ImageName.parse(reference);
        if (!image.path().matches(WORDS)) {
            return Optional.empty();
        }
        return page(image).map(URI::create);
    }

    private static Optional<String> page(ImageName image) {
        String path = image.path();
        return switch (image.registry()) {
            case ImageName.DOCKER_HUB -> Optional.of("https://hub.docker.com/"
                    + (image.isOfficial() ? "_/" : "r/") + path);
            case "ghcr.io" -> Optional.of("https://ghcr.io/" + path);
            case "quay.io" -> Optional.of("https://quay.io/repository/" + path);
            case "mcr.microsoft.com" -> Optional.of("https://mcr.microsoft.com/artifact/mar/" + path);
            case "public.ecr.aws" -> Optional.of("https://gallery.ecr.aws/" + path);
            case "registry.gitlab.com" -> Optional.of("https://gitlab.com/" + path);
            default -> Optional.empty();
        };
    }

    /** @param reference as {@code model} takes it */
    public static Optional<URI> ofModel(String reference) {
        ImageName model = ImageName.parse(reference);
        if (!model.path().matches(WORDS)) {
            return Optional.empty();
        }
        return switch (model.registry()) {
            case ImageName.DOCKER_HUB -> model.isOfficial() ? Optional.empty()
                    : Optional.of(URI.create("https://hub.docker.com/r/" + model.path()));
            case "hf.co", "huggingface.co" -> Optional.of(URI.create("https://huggingface.co/" + model.path()));
            default -> Optional.empty();
        };
    }
}
