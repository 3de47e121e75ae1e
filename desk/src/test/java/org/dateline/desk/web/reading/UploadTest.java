package org.dateline.desk.web.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.util.List;
import java.util.stream.Stream;
import org.dateline.desk.coding.InputFile;
import org.junit.jupiter.api.Test;
import org.springframework.web.multipart.MultipartFile;

/** Which of the files are kept that somebody drops, and under which names. */
class UploadTest {

    /** A file of a form. */
    private record Part(String name, byte[] content) implements MultipartFile {
        @Override
        public String getName() {
            return "files";
        }

        @Override
        public String getOriginalFilename() {
            return name;
        }

        @Override
        public String getContentType() {
            return "application/octet-stream";
        }

        @Override
        public boolean isEmpty() {
            return content.length == 0;
        }

        @Override
        public long getSize() {
            return content.length;
        }

        @Override
        public byte[] getBytes() {
            return content;
        }

        @Override
        public InputStream getInputStream() {
            return new ByteArrayInputStream(content);
        }

        @Override
        public void transferTo(File to) throws IOException {
            Files.write(to.toPath(), content);
        }
    }

    private static List<String> kept(String... names) {
        Upload upload = Upload.of(Stream.of(names)
                .<MultipartFile>map(name -> new Part(name, new byte[] {1}))
                .toList());
        try {
            assertThat(upload.files())
                    .allSatisfy(file -> assertThat(file.path()).hasParent(upload.folder()));
            return upload.files().stream().map(InputFile::name).toList();
        } finally {
            upload.delete();
            assertThat(upload.folder()).doesNotExist();
        }
    }

    @Test
    void ofAFolderWhatMayHoldArticlesIsKept() {
        assertThat(kept(
                        "crisis/a.html",
                        "crisis/crawl.warc.gz",
                        "crisis/crawl.wacz",
                        "crisis/more.zip",
                        "crisis/report.PDF",
                        "crisis/rows.jsonl.gz",
                        "crisis/picture.png",
                        "crisis/packed.png.gz",
                        "crisis/zip.zip.gz",
                        "crisis/.hidden.zip",
                        "crisis/__MACOSX/._a.html"))
                .containsExactly(
                        "crisis/a.html",
                        "crisis/crawl.warc.gz",
                        "crisis/crawl.wacz",
                        "crisis/more.zip",
                        "crisis/report.PDF",
                        "crisis/rows.jsonl.gz");
    }

    @Test
    void whatIsDroppedAloneIsKeptWhateverItsName() {
        assertThat(kept("crawl", "../../a.zip")).containsExactly("crawl", "../../a.zip");
    }
}
