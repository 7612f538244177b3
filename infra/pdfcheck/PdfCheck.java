import java.io.FileInputStream;
import java.util.Map;
import java.util.TreeMap;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;
import org.verapdf.pdfa.validation.profiles.Profiles;
import org.verapdf.pdfa.validation.profiles.ValidationProfile;

/**
 * Validates PDF files against profiles of veraPDF in one JVM: PdfCheck 2a,ua1 FILE...
 *
 * Prints "FILE PROFILE PASS|FAIL checks=N", below a failure the broken rules; exit status 1 when a file fails.
 */
public class PdfCheck {
    public static void main(String[] args) throws Exception {
        java.util.logging.LogManager.getLogManager().reset();
        VeraGreenfieldFoundryProvider.initialise();
        int failures = 0;
        for (String id : args[0].split(",")) {
            PDFAFlavour flavour = PDFAFlavour.byFlavourId(id);
            String name = id.startsWith("ua") ? "PDFUA-" + id.substring(2) : "PDFA-" + id.toUpperCase();
            ValidationProfile profile = Profiles.profileFromXml(ValidationProfile.class.getClassLoader()
                .getResourceAsStream("org/verapdf/pdfa/validation/" + name + ".xml"));
            for (int i = 1; i < args.length; i++) {
                try (PDFAParser parser = Foundries.defaultInstance().createParser(new FileInputStream(args[i]), flavour)) {
                    PDFAValidator validator = Foundries.defaultInstance().createValidator(profile, false);
                    ValidationResult result = validator.validate(parser);
                    System.out.printf("%s %s %s checks=%d%n", args[i], id, result.isCompliant() ? "PASS" : "FAIL", result.getTotalAssertions());
                    if (result.isCompliant()) continue;
                    failures++;
                    Map<String, Integer> counts = new TreeMap<>();
                    for (TestAssertion a : result.getTestAssertions())
                        counts.merge(a.getRuleId().getClause() + "-" + a.getRuleId().getTestNumber() + " " + a.getMessage(), 1, Integer::sum);
                    counts.forEach((rule, n) -> System.out.println("   " + n + "x " + rule));
                }
            }
        }
        System.exit(failures > 0 ? 1 : 0);
    }
}
