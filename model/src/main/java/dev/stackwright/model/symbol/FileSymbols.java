package dev.stackwright.model.symbol;

import dev.stackwright.model.compose.ComposeFile;
import dev.stackwright.model.compose.HostNames;
import dev.stackwright.model.compose.Service;
import dev.stackwright.model.edit.FileKey;
import dev.stackwright.model.project.VariableFile;
import dev.stackwright.model.symbol.Occurrence.Role;
import dev.stackwright.model.text.Range;
import dev.stackwright.model.yaml.YamlAlias;
import dev.stackwright.model.yaml.YamlEntry;
import dev.stackwright.model.yaml.YamlMapping;
import dev.stackwright.model.yaml.YamlNode;
import dev.stackwright.model.yaml.YamlScalar;
import dev.stackwright.model.yaml.YamlSequence;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds what one file names. */
final class FileSymbols {

    private final SymbolFiles files;
    private final FileKey file;
    private final ComposeFile compose;
    private final FoundNames found;
    private final Map<String, Integer> turns = new HashMap<>();
    /** By where the anchored node begins. */
    private final Map<Integer, Symbol> anchors = new HashMap<>();

    FileSymbols(SymbolFiles files, FileKey file) {
        this.files = files;
        this.file = file;
        this.compose = files.texts().get(file);
        this.found = new FoundNames(file, compose.tree().text().text());
    }

    /** @param services the names a value may hold as a host */
    List<Occurrence> find(Set<String> services) {
        if (file.isOfVariables()) {
            variables();
            return found.inOrder();
        }
        ServiceSymbols inServices = new ServiceSymbols(files, file, found);
        for (YamlMapping root : compose.roots()) {
            root.entries().forEach(entry -> section(entry, inServices));
        }
        hosts(services);
        compose.tree().documents().forEach(document -> document.root().ifPresent(this::all));
        return found.inOrder();
    }

    private void variables() {
        VariableFile.of(compose.tree().text()).mentions().forEach(mention -> found.add(
                Symbol.of(SymbolKind.VARIABLE, mention.name()), mention.range(),
                mention.sets() ? Role.DEFINITION : Role.REFERENCE));
    }

    private void section(YamlEntry section, ServiceSymbols inServices) {
        String name = section.name().orElse("");
        SymbolKind.ofSection(name).ifPresent(kind -> section.value().asMapping().ifPresent(elements -> {
            for (YamlEntry element : elements.entries()) {
                if (kind == SymbolKind.SERVICE) {
                    service(element, inServices);
                } else if (!element.isMerge()) {
                    found.whole(kind, "", element.key(), Role.DEFINITION);
                    element.value().asMapping().flatMap(body -> body.value("environment"))
                            .ifPresent(variable -> found.whole(SymbolKind.VARIABLE, "", variable, Role.REFERENCE));
                }
            }
        }));
    }

    private void service(YamlEntry element, ServiceSymbols inServices) {
        boolean isExtension = element.name().filter(name -> name.startsWith("x-")).isPresent()
                && element.value().asMapping().isEmpty();
        if (element.isMerge()) {
            element.value().asMapping().ifPresent(merged ->
                    merged.entries().forEach(inner -> service(inner, inServices)));
        } else if (!isExtension) {
            found.whole(SymbolKind.SERVICE, files.scopeOf(file), element.key(), Role.DEFINITION);
            inServices.body(element.value());
        }
    }

    private void hosts(Set<String> services) {
        for (Service service : compose.services()) {
            for (HostNames.Mention host : HostNames.inService(compose, service, services)) {
                String scope = compose.hasService(host.service()) ? files.scopeOf(file) : "";
                found.add(new Symbol(SymbolKind.SERVICE, host.service(), scope), host.range(), Role.HOST);
            }
        }
    }

    /** Variables and anchors, which can stand anywhere. */
    private void all(YamlNode node) {
        node.anchor().ifPresent(name -> {
            Symbol symbol = Symbol.anchor(name, file, turns.merge(name, 1, Integer::sum));
            anchors.put(node.start(), symbol);
            found.anchor(node, symbol);
        });
        if (node instanceof YamlScalar scalar) {
            found.variables(scalar);
        } else if (node instanceof YamlAlias alias) {
            alias(alias);
        } else if (node instanceof YamlMapping mapping) {
            for (YamlEntry entry : mapping.entries()) {
                if (!(entry.key() instanceof YamlScalar key) || key.anchor().isPresent()) {
                    all(entry.key());
                }
                all(entry.value());
            }
        } else if (node instanceof YamlSequence sequence) {
            sequence.items().forEach(item -> all(item.value()));
        }
    }

    private void alias(YamlAlias alias) {
        Symbol symbol = alias.target().map(target -> anchors.get(target.start()))
                .orElseGet(() -> Symbol.anchor(alias.name(), file, 0));
        int start = alias.end() - alias.name().length();
        found.add(symbol, new Range(start, alias.end()), Role.REFERENCE);
    }
}
