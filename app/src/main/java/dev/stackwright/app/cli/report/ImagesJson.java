package dev.stackwright.app.cli.report;

import dev.stackwright.model.catalog.ImageName;
import dev.stackwright.model.registry.BuiltService;
import dev.stackwright.model.registry.ImageInventory;
import dev.stackwright.model.registry.ImageOrigin;
import dev.stackwright.model.registry.StackImage;
import java.io.Writer;
import java.nio.file.Path;

/** The images of a stack as JSON. The shape is described in {@code resources/guide/registries.md}. */
public final class ImagesJson {

    /** Rises when a field goes or changes its meaning; new fields alone leave it. */
    private static final int FORMAT = 1;

    private final JsonText json;
    private final Product product;

    public ImagesJson(Writer out, Product product) {
        this.json = new JsonText(out);
        this.product = product;
    }

    public void write(Path path, ImageInventory inventory, ImageOrigin.Reader origins) {
        json.startObject().field("format", FORMAT);
        json.startObject("tool").field("name", product.name()).field("version", product.version()).endObject();
        json.field("path", path.toString());
        json.objects("images", inventory.images(), this::write);
        json.objects("builds", inventory.builds(), this::write);
        json.objects("registries", inventory.registries().entrySet(), entry -> json.field("host", entry.getKey())
                .field("name", origins.registryName(entry.getKey())).field("images", entry.getValue().size()));
        json.endObject().finish();
    }

    private void write(StackImage image) {
        if (!image.reference().isEmpty()) {
            json.field("reference", image.reference());
        }
        if (!image.written().isEmpty()) {
            json.field("written", image.written());
        }
        json.field("owner", image.origin().owner().id()).field("remark", image.origin().remark());
        image.name().ifPresent(this::write);
        json.texts("services", image.services()).field("built", image.built());
        if (!image.open().isEmpty()) {
            json.texts("unsetVariables", image.open());
        }
    }

    private void write(ImageName name) {
        json.field("registry", name.registry()).field("repository", name.path()).field("tag", name.tag())
                .field("digest", name.digest());
    }

    private void write(BuiltService build) {
        json.field("service", build.service()).field("context", build.context()).field("image", build.image());
    }
}
