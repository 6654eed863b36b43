package dev.stackwright.rendering.handoff;

import java.util.List;

/**
 * What the template of the handoff document is filled with. Every text is Markdown already.
 *
 * @param title         the stack's name
 * @param lead          where it stands, one sentence
 * @param errors        what keeps the stack from being handed off; empty where nothing does
 * @param points        the checklist
 * @param composeFile   part 1
 * @param images        part 2: groups of images
 * @param registries    part 3
 * @param layers        part 4: the architecture in one line
 * @param services      part 4: a line a service
 * @param plans         part 5
 * @param tenancy       part 6, tenancy
 * @param deployment    part 6, deployment models
 * @param compliance    part 7
 * @param sla           part 8
 * @param scaling       part 9
 * @param backup        part 10
 * @param observability part 11
 * @param decisions     decision records, the latest first
 * @param findings      what the checks found and nobody accepted, by check
 * @param accepted      what somebody accepted
 * @param questions     what is undecided
 * @param summary       the message to the receiver, plain text
 */
public record HandoffView(String title, String lead, List<String> errors, List<Point> points,
                          List<String> composeFile, List<ImageGroup> images, List<String> registries, String layers,
                          List<String> services, List<String> plans, List<String> tenancy, List<String> deployment,
                          List<String> compliance, List<String> sla, Scaling scaling, List<String> backup,
                          List<String> observability, List<DecisionRecord> decisions,
                          List<FindingGroup> findings, List<String> accepted, List<String> questions,
                          String summary) {

    /** A row of the checklist. */
    public record Point(int number, String text, String state, String evidence) {
    }

    /** Images of one origin. */
    public record ImageGroup(String heading, List<Image> images) {
    }

    /** A row of the image inventory. */
    public record Image(String reference, String services, String registry, String remark) {
    }

    /** The findings of one check. */
    public record FindingGroup(String heading, String why, List<String> lines) {
    }

    /**
     * How the number of replicas changes.
     *
     * @param said what somebody has decided; empty where nobody has
     * @param rows what the compose file says
     */
    public record Scaling(List<String> said, List<Scale> rows) {
    }

    /** A row of the scaling table. */
    public record Scale(String service, String replicas, String state, String reservations, String limits) {
    }

    /**
     * One decision.
     *
     * @param head  the columns of the matrix
     * @param rows  its cells, the totals last
     * @param sums  how each total comes about
     * @param notes why scores are as they are
     */
    public record DecisionRecord(String title, String date, String status, String context, List<String> head,
                                 List<List<String>> rows, List<String> sums, List<String> notes, String outcome,
                                 String consequences) {
    }
}
