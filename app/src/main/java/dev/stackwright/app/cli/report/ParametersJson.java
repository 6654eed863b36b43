package dev.stackwright.app.cli.report;

import dev.stackwright.model.parameter.Parameter;
import dev.stackwright.model.parameter.ParameterTable;
import dev.stackwright.model.parameter.ParameterUse;
import dev.stackwright.model.text.Position;
import java.io.Writer;
import java.nio.file.Path;
import java.util.Locale;
import java.util.function.UnaryOperator;

/**
 * The variables of a stack as JSON; of a secret neither value nor default. The shape is described in
 * {@code resources/guide/parameters.md}.
 */
public final class ParametersJson {

    /** Rises when a field goes or changes its meaning; new fields alone leave it. */
    private static final int FORMAT = 1;

    private final JsonText json;
    private final Product product;
    private final UnaryOperator<Path> naming;

    /** @param naming how the user would name a file */
    public ParametersJson(Writer out, Product product, UnaryOperator<Path> naming) {
        this.json = new JsonText(out);
        this.product = product;
        this.naming = naming;
    }

    public void write(Path path, ParameterTable table) {
        json.startObject().field("format", FORMAT);
        json.startObject("tool").field("name", product.name()).field("version", product.version()).endObject();
        json.field("path", path.toString());
        json.objects("parameters", table.all(), this::write);
        json.texts("missing", table.missing().stream().map(Parameter::name).toList());
        json.endObject().finish();
    }

    private void write(Parameter parameter) {
        boolean isSecret = parameter.isSecret();
        json.field("name", parameter.name())
                .field("state", parameter.state().name().toLowerCase(Locale.ROOT))
                .field("required", parameter.isRequired()).field("secret", isSecret);
        if (!isSecret) {
            json.texts("defaults", parameter.defaults());
            json.field("value", parameter.setting().value());
        }
        if (parameter.setting().value().isPresent()) {
            json.field("setIn", parameter.setting().around().isPresent() ? "shell" : "env-file");
        }
        json.field("meaning", parameter.note().meaning()).field("proposal", parameter.proposal());
        json.objects("uses", parameter.uses(), use -> write(use, isSecret));
    }

    private void write(ParameterUse use, boolean isSecret) {
        Position at = use.file().position(use.range());
        json.field("file", naming.apply(use.file().path()).toString()).field("line", at.line())
                .field("column", at.column()).texts("path", use.path()).field("service", use.service());
        if (!isSecret) {
            json.field("default", use.fallback());
        }
        json.field("required", use.isRequired()).field("passedOn", use.passedOn());
    }
}
