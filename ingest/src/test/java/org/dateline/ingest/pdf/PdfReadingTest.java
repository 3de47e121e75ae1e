package org.dateline.ingest.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.dateline.ingest.pdf.Pdfs.unchecked;

import java.io.OutputStream;
import java.io.Writer;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Calendar;
import java.util.GregorianCalendar;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.dateline.core.article.Article;
import org.dateline.ingest.Readings;
import org.dateline.ingest.archive.Zips;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** PDF files become articles, or are set aside with a reason. */
class PdfReadingTest {

    private static final String HEADLINE = "The army left the town";

    @TempDir
    private Path folder;

    private static PdfDocument read(byte[] pdf) throws PdfFault {
        return new PdfText().read(pdf);
    }

    private static void assertFault(byte[] pdf, String reason) {
        assertThatThrownBy(() -> read(pdf)).isInstanceOf(PdfFault.class).hasMessageContaining(reason);
    }

    @Test
    void linesBecomeParagraphsAndBrokenWordsWhole() throws PdfFault {
        assertThat(read(new Pdfs().story(HEADLINE).bytes()).text()).isEqualTo("""
                        The army left the town

                        The army left the town by noon on Friday, the governor's office said in a statement that was \
                        sent to reporters in the capital, after a week of fighting for the bridges over the river.

                        Residents of the town said that they had seen soldiers leave along the northern road, and that \
                        nobody had told them who would come.
                        """);
    }

    @Test
    void aHyphenThatBelongsToTheWordStays() throws PdfFault {
        Pdfs pdf = new Pdfs()
                .paragraph(
                        72,
                        11,
                        "The cease-fire of May held for some days, as both sides said, until the cease-",
                        "fire was broken at the river on Sunday morning by one of the two sides, the Anglo-",
                        "American observers wrote, and by nobody else as far as they could see.");

        assertThat(read(pdf.bytes()).text())
                .contains("until the cease-fire was broken")
                .contains("Anglo-American observers");
    }

    @Test
    void whatRepeatsOnEveryPageIsLeftOutAndASentenceGoesOnOverPages() throws PdfFault {
        String[] valleys = {"Andar", "Bagram", "Chora", "Deh Rawud"};
        Pdfs pdf = new Pdfs();
        for (int page = 1; page <= valleys.length; page++) {
            String valley = valleys[page - 1];
            pdf.at(72, 760, 9, "Situation report, August 2021")
                    .at(300, 30, 9, "Page " + page + " of 4")
                    .to(720)
                    .paragraph(
                            72,
                            11,
                            valley + " is a valley to the north of the town, and soldiers went through it; those in "
                                    + valley,
                            "said that they burnt the houses of all whom they believed in " + valley + " to have",
                            "helped the rebels, while others were told to leave " + valley + " for the camp and");
            if (page < valleys.length) {
                pdf.page();
            }
        }

        String text = read(pdf.bytes()).text();

        assertThat(text).doesNotContain("Situation report").doesNotContain("Page");
        assertThat(text).contains("to leave Andar for the camp and Bagram is a valley");
    }

    @Test
    void columnsAreReadOneAfterTheOther() throws PdfFault {
        Pdfs pdf = new Pdfs()
                .paragraph(72, 18, HEADLINE)
                .to(660)
                .paragraph(
                        72,
                        10,
                        "Soldiers left the town by the road",
                        "that leads along the river to the",
                        "hills, and those who stayed in the")
                .to(660)
                .paragraph(320, 10, "town said that nobody had told", "them who would come in their", "place.");

        assertThat(read(pdf.bytes()).text())
                .contains("those who stayed in the town said that nobody had told them who would come in their place.");
    }

    @Test
    void theInformationTellsWhatTheTextDoesNot() {
        Pdfs pdf = new Pdfs()
                .paragraph(
                        72,
                        11,
                        "The army left the town on Friday, the governor said in a long statement to those",
                        "who had come to hear him, and nobody asked him why it had taken so long to go.");
        pdf.document.getDocumentInformation().setTitle("Situation report 12");
        pdf.document.getDocumentInformation().setAuthor("Jane Doe");
        Calendar made = new GregorianCalendar(2021, Calendar.AUGUST, 14);
        pdf.document.getDocumentInformation().setCreationDate(made);

        Readings readings = Readings.of(folder, "report.pdf", pdf.bytes());

        assertThat(readings.faults).isEmpty();
        Article article = readings.articles.get(0);
        assertThat(article.publication().title()).isEqualTo("Situation report 12");
        assertThat(article.publication().byline()).containsExactly("Jane Doe");
        assertThat(article.publication().publishedAt()).isNull();
    }

    @Test
    void aPdfInAnArchiveIsReadAsOneAlone() {
        byte[] pdf = new Pdfs().story(HEADLINE).bytes();

        Readings readings = Readings.of(
                folder,
                "crisis.zip",
                new Zips()
                        .with("a.pdf", pdf)
                        .with("b.pdf", "%PDF-1.7 and no more")
                        .bytes());

        assertThat(readings.titles()).containsExactly(HEADLINE);
        assertThat(readings.faults)
                .singleElement()
                .asString()
                .startsWith("unreadable item: crisis.zip > b.pdf: a damaged PDF");
    }

    @Test
    void bytesBeforeThePdfAreAllowed() {
        byte[] pdf = new Pdfs().story(HEADLINE).bytes();

        Readings readings =
                Readings.of(folder, "led.pdf", org.dateline.ingest.archive.Warcs.joined(new byte[] {0, 1, '\n'}, pdf));

        assertThat(readings.titles()).containsExactly(HEADLINE);
    }

    @Test
    void whatIsEncryptedIsSetAside() {
        Pdfs pdf = new Pdfs().story(HEADLINE);
        unchecked(() -> pdf.document.protect(new StandardProtectionPolicy("owner", "user", new AccessPermission())));

        assertFault(pdf.bytes(), "encrypted");
    }

    @Test
    void whatIsScannedIsSetAside() {
        assertFault(new Pdfs().bytes(), "no text");
    }

    @Test
    void whatIsDamagedIsSetAside() {
        byte[] whole = new Pdfs().story(HEADLINE).bytes();

        assertFault("%PDF-1.4\nnothing".getBytes(StandardCharsets.US_ASCII), "damaged");
        assertFault(Arrays.copyOf(whole, 40), "damaged");
    }

    @Test
    void aTreeOfPagesThatLoopsEnds() throws PdfFault {
        Pdfs pdf = new Pdfs().story(HEADLINE);
        COSDictionary pages = pdf.document.getDocumentCatalog().getCOSObject().getCOSDictionary(COSName.PAGES);
        COSArray kids = pages.getCOSArray(COSName.KIDS);
        kids.add(pages);

        assertThat(read(pdf.bytes()).text()).startsWith(HEADLINE);
    }

    @Test
    void aPictureOfAnySizeIsNotLookedAt() throws PdfFault {
        Pdfs pdf = new Pdfs().story(HEADLINE);
        COSStream image = pdf.document.getDocument().createCOSStream();
        image.setItem(COSName.TYPE, COSName.XOBJECT);
        image.setItem(COSName.SUBTYPE, COSName.IMAGE);
        image.setInt(COSName.WIDTH, 1_000_000);
        image.setInt(COSName.HEIGHT, 1_000_000);
        image.setInt(COSName.BITS_PER_COMPONENT, 8);
        image.setItem(COSName.COLORSPACE, COSName.DEVICERGB);
        unchecked(() -> {
            try (OutputStream out = image.createOutputStream(COSName.FLATE_DECODE)) {
                out.write(new byte[1000]);
            }
            PDPage page = pdf.document.getPage(0);
            page.getResources()
                    .put(
                            COSName.getPDFName("Big"),
                            new org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject(
                                    new PDStream(image), page.getResources()));
            drawn(pdf.document, page, "/Big Do");
        });

        assertThat(read(pdf.bytes()).text()).contains(HEADLINE);
    }

    private static void drawn(PDDocument document, PDPage page, String operators) {
        unchecked(() -> {
            COSArray all = new COSArray();
            page.getContentStreams().forEachRemaining(stream -> all.add(stream.getCOSObject()));
            PDStream more = new PDStream(document);
            try (OutputStream out = more.createOutputStream()) {
                out.write(operators.getBytes(StandardCharsets.US_ASCII));
            }
            all.add(more.getCOSObject());
            page.getCOSObject().setItem(COSName.CONTENTS, all);
        });
    }

    /** A stream of 4 GB of blanks in 4 MB, unpacked by whoever looks for text. */
    @Test
    void aBombIsSetAsideInTheTimeAndMemoryOfItsOwnProcess() {
        Pdfs pdf = new Pdfs().story(HEADLINE);
        COSStream stream = pdf.document.getDocument().createCOSStream();
        unchecked(() -> {
            try (OutputStream out = stream.createRawOutputStream()) {
                out.write(org.dateline.ingest.archive.Bombs.zlib(4_000));
            }
        });
        stream.setItem(COSName.FILTER, COSName.FLATE_DECODE);
        pdf.document.getPage(0).getCOSObject().setItem(COSName.CONTENTS, stream);
        byte[] bomb = pdf.bytes();
        assertThat(bomb.length).isLessThan(6_000_000);

        assertThatThrownBy(() -> new PdfText(Duration.ofSeconds(6)).read(bomb))
                .isInstanceOf(PdfFault.class)
                .message()
                .matches("it takes more memory than is given to one file \\(256 MB\\)|not read within 6 seconds");
    }

    @Test
    void whatTakesTooLongIsEnded() {
        byte[] pdf = new Pdfs().story(HEADLINE).bytes();

        assertThatThrownBy(() -> new PdfText(Duration.ofMillis(1)).read(pdf))
                .isInstanceOf(PdfFault.class)
                .hasMessageContaining("not read within");
    }

    @Test
    void aFormsXmlOpensNoFileAndNoAddress() throws Exception {
        Pdfs pdf = new Pdfs().story(HEADLINE);
        try (ServerSocket server = new ServerSocket(0)) {
            server.setSoTimeout(1);
            String xml = "<?xml version='1.0'?><!DOCTYPE x [<!ENTITY e SYSTEM 'http://127.0.0.1:"
                    + server.getLocalPort() + "/'><!ENTITY f SYSTEM 'file:///etc/passwd'>]><x>&e;&f;</x>";
            PDAcroForm form = new PDAcroForm(pdf.document);
            PDStream stream =
                    new PDStream(pdf.document, new java.io.ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)));
            form.getCOSObject().setItem(COSName.XFA, stream);
            pdf.document.getDocumentCatalog().setAcroForm(form);
            pdf.document
                    .getDocumentCatalog()
                    .setMetadata(new org.apache.pdfbox.pdmodel.common.PDMetadata(
                            pdf.document, new java.io.ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8))));

            String text = read(pdf.bytes()).text();

            assertThat(text).contains(HEADLINE).doesNotContain("root:");
            assertThatThrownBy(server::accept).isInstanceOf(java.net.SocketTimeoutException.class);
        }
    }

    @Test
    void noMoreTextIsWrittenThanIsRead() {
        Pdfs pdf = new Pdfs().story(HEADLINE).page().story(HEADLINE);
        PageLines pages = new PageLines(500);

        assertThatThrownBy(() -> pages.writeText(pdf.document, Writer.nullWriter()))
                .isInstanceOf(PageLines.TooLong.class);
        assertThat(pages.lines().stream()
                        .mapToInt(line -> line.words().length())
                        .sum())
                .isBetween(1, 500);
    }
}
