package org.dateline.ingest;

import org.dateline.ingest.fault.ItemFault;
import org.dateline.ingest.fault.Origin;
import org.dateline.ingest.language.Languages;

/** The language of an item, checked against what is coded. */
final class Tongue {

    private Tongue() {}

    /**
     * The ISO 639 code of a text's language.
     *
     * @throws ItemFault if it is not English and only English is wanted
     */
    static String of(Languages languages, String text, ReadingOptions options, Origin origin) {
        return checked(languages.detect(text), options, origin);
    }

    static String checked(String code, ReadingOptions options, Origin origin) {
        if (!code.equals(Languages.ENGLISH) && !options.anyLanguage()) {
            throw new ItemFault(
                    ItemFault.Kind.OTHER_LANGUAGE,
                    origin,
                    "the text is in " + Languages.nameOf(code) + ", not in English");
        }
        return code;
    }
}
