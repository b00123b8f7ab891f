// Answers forms in JavaRosa. Each line of the input file is: path of an XForm, then steps question=value, tab-separated.
// Each line of the output file is: path=value; for every leaf, "~" where it is not relevant, or ERR and a message.
import java.io.BufferedReader;
import java.io.FileInputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Paths;
import org.javarosa.core.model.Constants;
import org.javarosa.core.model.FormDef;
import org.javarosa.core.model.data.DecimalData;
import org.javarosa.core.model.data.IAnswerData;
import org.javarosa.core.model.data.IntegerData;
import org.javarosa.core.model.data.StringData;
import org.javarosa.core.model.instance.InstanceInitializationFactory;
import org.javarosa.core.model.instance.TreeElement;
import org.javarosa.model.xform.XFormsModule;
import org.javarosa.xform.util.XFormUtils;

public class Flow {
    public static void main(String[] args) throws Exception {
        new XFormsModule().registerModule();
        try (BufferedReader in = Files.newBufferedReader(Paths.get(args[0]), StandardCharsets.UTF_8);
                PrintStream out = new PrintStream(args[1], "UTF-8")) {
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                out.println(answer(line.split("\t", -1)));
            }
        }
    }

    private static String answer(String[] parts) {
        try (FileInputStream xml = new FileInputStream(parts[0])) {
            FormDef form = XFormUtils.getFormFromInputStream(xml);
            form.initialize(true, new InstanceInitializationFactory());
            TreeElement root = form.getMainInstance().getRoot();
            for (int at = 1; at < parts.length; at++) {
                String[] step = parts[at].split("=", 2);
                TreeElement question = root.getChild(step[0], 0);
                form.setValue(typed(step[1], question.getDataType()), question.getRef(), true);
            }
            StringBuilder state = new StringBuilder();
            for (int at = 0; at < root.getNumChildren(); at++) {
                TreeElement leaf = root.getChildAt(at);
                IAnswerData value = leaf.getValue();
                String text = value == null ? "" : value.uncast().getString();
                state.append(leaf.getName()).append('=').append(leaf.isRelevant() ? text : "~").append(';');
            }
            return state.toString();
        } catch (Exception | StackOverflowError error) {
            return "ERR " + String.valueOf(error.getMessage()).replace("\n", " ");
        }
    }

    private static IAnswerData typed(String text, int type) {
        if (text.isEmpty()) {
            return null;
        }
        if (type == Constants.DATATYPE_INTEGER) {
            return new IntegerData(Integer.parseInt(text));
        }
        return type == Constants.DATATYPE_DECIMAL ? new DecimalData(Double.parseDouble(text)) : new StringData(text);
    }
}
