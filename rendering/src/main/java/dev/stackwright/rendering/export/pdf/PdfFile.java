package dev.stackwright.rendering.export.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.zip.CRC32;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;

/** Writes a document without a clock: what tells one file from another comes from its content. */
public final class PdfFile {

    private static final String PRODUCER = "Stackwright";

    private PdfFile() {
    }

    /**
     * The bytes of the file.
     *
     * @param content what the document was made from
     */
    public static byte[] bytes(PDDocument document, String title, byte[] content) throws IOException {
        PDDocumentInformation information = new PDDocumentInformation();
        information.setTitle(title);
        information.setProducer(PRODUCER);
        document.setDocumentInformation(information);
        document.getDocumentCatalog().getCOSObject().setString(COSName.LANG, "en");
        CRC32 sum = new CRC32();
        sum.update(content);
        document.setDocumentId(sum.getValue());
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        document.save(out);
        return out.toByteArray();
    }
}
