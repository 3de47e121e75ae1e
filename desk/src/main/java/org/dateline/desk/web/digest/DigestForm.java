package org.dateline.desk.web.digest;

import java.time.ZoneId;

/** What is typed of a digest, as it is typed. */
public record DigestForm(String address, String name, String at, String zone, String empty) {

    /** What is in the form before anybody has typed. */
    static DigestForm blank() {
        return new DigestForm("", "", "07:00", ZoneId.systemDefault().getId(), "send");
    }
}
