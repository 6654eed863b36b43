package dev.stackwright.model.design;

import dev.stackwright.model.compose.ElementId;
import java.util.Arrays;
import java.util.Collections;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/**
 * What people wrote about a product and its design. Which fields there are, and what they ask, is data; a field nobody
 * has answered is not here, and that makes it an open question.
 *
 * @param texts    answers by the id of their field, never blank; lines are separated by line feeds
 * @param tables   rows by the id of their table and their own, as texts by column
 * @param dossiers what is written about single services, as texts by field
 */
public record Brief(SortedMap<String, String> texts,
                    SortedMap<String, SortedMap<String, SortedMap<String, String>>> tables,
                    SortedMap<ElementId, SortedMap<String, String>> dossiers) {

    public static final Brief EMPTY = new Brief(new TreeMap<>(), new TreeMap<>(), new TreeMap<>());

    /** The column of any table that names services, separated by commas: their names follow them. */
    public static final String SERVICES = "services";

    public Brief {
        texts = frozen(texts);
        tables = frozen(tables);
        dossiers = frozen(dossiers);
    }

    private static <K, V> SortedMap<K, V> frozen(SortedMap<K, V> map) {
        return Collections.unmodifiableSortedMap(new TreeMap<>(map));
    }

    /** The answer of a field. */
    public Optional<String> text(String field) {
        return Optional.ofNullable(texts.get(field));
    }

    /** The rows of a table by their ids; empty where it has none. */
    public SortedMap<String, SortedMap<String, String>> rows(String table) {
        return tables.getOrDefault(table, Collections.emptySortedMap());
    }

    /** What is written about a service, by field. */
    public SortedMap<String, String> dossier(ElementId service) {
        return dossiers.getOrDefault(service, Collections.emptySortedMap());
    }

    /** @param text blank to take the answer back */
    public Brief withText(String field, String text) {
        return new Brief(with(texts, field, text), tables, dossiers);
    }

    /** With a row instead of the one of that id. */
    public Brief withRow(String table, String id, SortedMap<String, String> cells) {
        SortedMap<String, SortedMap<String, String>> rows = new TreeMap<>(rows(table));
        rows.put(id, frozen(cells));
        return withRows(table, rows);
    }

    public Brief withoutRow(String table, String id) {
        SortedMap<String, SortedMap<String, String>> rows = new TreeMap<>(rows(table));
        rows.remove(id);
        return withRows(table, rows);
    }

    /** @param text blank to take back what was written */
    public Brief withDossier(ElementId service, String field, String text) {
        SortedMap<ElementId, SortedMap<String, String>> changed = new TreeMap<>(dossiers);
        SortedMap<String, String> dossier = with(dossier(service), field, text);
        if (dossier.isEmpty()) {
            changed.remove(service);
        } else {
            changed.put(service, dossier);
        }
        return new Brief(texts, tables, changed);
    }

    private Brief withRows(String table, SortedMap<String, SortedMap<String, String>> rows) {
        SortedMap<String, SortedMap<String, SortedMap<String, String>>> changed = new TreeMap<>(tables);
        if (rows.isEmpty()) {
            changed.remove(table);
        } else {
            changed.put(table, frozen(rows));
        }
        return new Brief(texts, changed, dossiers);
    }

    private static SortedMap<String, String> with(SortedMap<String, String> texts, String field, String text) {
        SortedMap<String, String> changed = new TreeMap<>(texts);
        if (text.isBlank()) {
            changed.remove(field);
        } else {
            changed.put(field, text);
        }
        return frozen(changed);
    }

    Brief renamed(ElementId from, ElementId to) {
        Brief moved = new Brief(texts, tables, ElementMaps.renamed(dossiers, from, to));
        return from.isService()
                ? moved.naming(name -> name.equals(from.name()) ? to.name() : name) : moved;
    }

    Brief without(ElementId element) {
        Brief left = new Brief(texts, tables, ElementMaps.without(dossiers, element));
        return element.isService() ? left.naming(name -> name.equals(element.name()) ? "" : name) : left;
    }

    /** @param name what a row calls a service from now on; empty for one that goes */
    private Brief naming(UnaryOperator<String> name) {
        SortedMap<String, SortedMap<String, SortedMap<String, String>>> changed = new TreeMap<>(tables);
        changed.replaceAll((table, rows) -> {
            SortedMap<String, SortedMap<String, String>> named = new TreeMap<>(rows);
            named.replaceAll((id, cells) -> cells.containsKey(SERVICES)
                    ? with(cells, SERVICES, named(cells.get(SERVICES), name)) : cells);
            return frozen(named);
        });
        return new Brief(texts, changed, dossiers);
    }

    private static String named(String cell, UnaryOperator<String> name) {
        String[] services = cell.split(",");
        if (Arrays.stream(services).map(String::strip).allMatch(service -> name.apply(service).equals(service))) {
            return cell;
        }
        return Arrays.stream(services).map(String::strip).map(name).filter(service -> !service.isEmpty())
                .collect(Collectors.joining(", "));
    }
}
