package dev.stackwright.app.project;

import dev.stackwright.model.advice.Advice;
import dev.stackwright.model.catalog.Catalog;
import dev.stackwright.model.catalog.CatalogSearch;
import dev.stackwright.model.catalog.ChoiceCatalog;
import dev.stackwright.model.decision.DecisionCriteria;
import dev.stackwright.model.decision.EvidencePoint;
import dev.stackwright.model.usercatalog.UserCatalog;
import java.util.List;

/**
 * What is read once somebody asks what to choose: all technologies, and what speaks for which.
 *
 * @param catalog  all technologies
 * @param search   finds them by words
 * @param advice   what answers say about them
 * @param choices  the choices and where each lets a stack run
 * @param criteria what a decision begins with
 * @param evidence what proves one
 */
public record Library(Catalog catalog, CatalogSearch search, Advice advice, ChoiceCatalog choices,
                      DecisionCriteria criteria, List<EvidencePoint> evidence) {

    public Library {
        evidence = List.copyOf(evidence);
    }

    /** Costs tens of milliseconds, beside the window's thread therefore. */
    public static Library read(ChoiceCatalog choices) {
        Catalog catalog = Catalog.read();
        return new Library(catalog, new CatalogSearch(catalog), Advice.read(catalog), choices,
                DecisionCriteria.read(), EvidencePoint.all());
    }

    /** The same with what a repository adds to the catalog. */
    public Library with(UserCatalog own) {
        if (own.entries().isEmpty()) {
            return this;
        }
        Catalog all = own.in(catalog);
        return new Library(all, new CatalogSearch(all), advice, choices, criteria, evidence);
    }
}
